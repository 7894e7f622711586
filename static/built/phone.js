import"./phone-MAZXOSTR.js";
//# sourceMappingURL=phone.js.map
