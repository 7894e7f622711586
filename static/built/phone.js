import"./phone-KWLFN6IK.js";
//# sourceMappingURL=phone.js.map
