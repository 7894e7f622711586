import"./phone-HVXGHQ3A.js";
//# sourceMappingURL=phone.js.map
