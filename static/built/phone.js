import"./phone-RVFPIYCX.js";
//# sourceMappingURL=phone.js.map
