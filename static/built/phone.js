import"./phone-GBA72CN2.js";
//# sourceMappingURL=phone.js.map
