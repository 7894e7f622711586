import"./phone-G3ORNP6L.js";
//# sourceMappingURL=phone.js.map
