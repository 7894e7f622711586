import"./phone-ZMHEHGT6.js";
//# sourceMappingURL=phone.js.map
