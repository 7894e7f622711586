import"./phone-C4DLRJIK.js";
//# sourceMappingURL=phone.js.map
