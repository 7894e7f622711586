import"./phone-W2434C6U.js";
//# sourceMappingURL=phone.js.map
