import"./phone-JO6WOFCL.js";
//# sourceMappingURL=phone.js.map
