import"./phone-W4BVDR4B.js";
//# sourceMappingURL=phone.js.map
