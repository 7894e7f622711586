import"./phone-OM45VBMG.js";
//# sourceMappingURL=phone.js.map
