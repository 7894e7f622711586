import"./phone-IMHKE45J.js";
//# sourceMappingURL=phone.js.map
