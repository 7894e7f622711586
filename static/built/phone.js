import"./phone-Z6KTJXOO.js";
//# sourceMappingURL=phone.js.map
