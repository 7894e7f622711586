import"./phone-CQELCHDI.js";
//# sourceMappingURL=phone.js.map
