import"./phone-DWHTYPYA.js";
//# sourceMappingURL=phone.js.map
