import"./phone-SFDWETBX.js";
//# sourceMappingURL=phone.js.map
