import"./phone-TGKHRDEJ.js";
//# sourceMappingURL=phone.js.map
