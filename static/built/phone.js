import"./phone-IYXXKED6.js";
//# sourceMappingURL=phone.js.map
