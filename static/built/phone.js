import"./phone-GJUBKY2O.js";
//# sourceMappingURL=phone.js.map
