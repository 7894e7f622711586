import"./phone-O2XJBGZ2.js";
//# sourceMappingURL=phone.js.map
