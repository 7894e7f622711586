import"./phone-GL5G5YEM.js";
//# sourceMappingURL=phone.js.map
