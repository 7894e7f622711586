import"./phone-G6MZYUWR.js";
//# sourceMappingURL=phone.js.map
