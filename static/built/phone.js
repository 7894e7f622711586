import"./phone-RYUTU4ZX.js";
//# sourceMappingURL=phone.js.map
