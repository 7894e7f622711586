import"./phone-HF3ZVO4O.js";
//# sourceMappingURL=phone.js.map
