import"./phone-DUDEBIKP.js";
//# sourceMappingURL=phone.js.map
