import"./phone-U3F4UDYM.js";
//# sourceMappingURL=phone.js.map
