import"./phone-MREW64NJ.js";
//# sourceMappingURL=phone.js.map
