import"./phone-63U3TAWU.js";
//# sourceMappingURL=phone.js.map
