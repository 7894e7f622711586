import"./phone-E42VZPZX.js";
//# sourceMappingURL=phone.js.map
