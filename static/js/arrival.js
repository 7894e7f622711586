/**
 * Inline in every page, before all else, so that it comes with the page itself: tells what is wrong when the page's script or style
 * sheet does not come, or the browser is too old. Classic and ES5, for browsers that read nothing newer; `web/security.py` allows it by its hash.
 *
 * A request that fails, and a script that stops, is an error: loads the page again, twice at most, and then says so. A request that
 * hangs says nothing, and looks like a slow one: after forty seconds in which nothing came, says so and goes on waiting.
 */
(() => {
  var old = !("CSSLayerBlockRule" in window);
  /** `#old` or `#lost`, what is told. */
  var told = old ? "old" : "";
  var failed = old;
  var came = 0;
  var quiet = 0;

  /** @param {string} id */
  function find(id) {
    return document.getElementById(id);
  }

  function fail() {
    var before;
    if (failed) return;
    failed = true;
    try {
      before = Number(sessionStorage.getItem("reloads"));
      if (before < 2) {
        sessionStorage.setItem("reloads", String(before + 1));
        setTimeout(again, 1000 + 3000 * before);
        return;
      }
    } catch (_) {
      // Where nothing may be kept, nothing would end the reloading.
    }
    told = "lost";
  }

  /** @param {Event} [event] */
  function again(event) {
    if (event) event.preventDefault();
    location.reload();
  }

  function watch() {
    /** @type {HTMLLinkElement | null} */
    var sheet = document.querySelector("link[rel=stylesheet]");
    var number = performance.getEntriesByType("resource").length;
    quiet = number === came ? quiet + 1 : 0;
    came = number;
    if (quiet < 80) return;
    told = "lost";
    // A style sheet that hangs keeps the page from being painted.
    if (sheet && !sheet.sheet) sheet.remove();
  }

  function look() {
    var loading = find("loading");
    var box = find(told);
    var link = box?.querySelector("a");
    if (loading && !failed) watch();
    if (loading) loading.hidden = told !== "";
    if (box) {
      box.hidden = false;
      box.style.cssText = "max-width:32em;margin:0 auto;padding:2em 1em;font:1.2em/1.5 sans-serif";
    }
    if (link) {
      link.onclick = again;
      link.style.cssText = "display:inline-block;padding:.7em 0";
    }
    if (loading || document.readyState !== "complete") return;
    // The page came after all.
    if (box && !failed) box.hidden = true;
    clearInterval(looking);
  }
  var looking = setInterval(look, 500);
  // The page says that it loads only where scripts run.
  document.addEventListener("readystatechange", look);

  addEventListener(
    "error",
    event => {
      var from = /** @type {HTMLScriptElement & HTMLLinkElement} */ (event.target);
      var stopped = event.target === window && find("loading");
      if (stopped || from.tagName === "SCRIPT" || from.rel === "stylesheet") fail();
    },
    true,
  );
  addEventListener("unhandledrejection", () => {
    if (find("loading")) fail();
  });
  addEventListener("load", () => {
    try {
      if (!failed && !find("loading")) sessionStorage.removeItem("reloads");
    } catch (_) {
      // Nothing is kept there.
    }
  });
})();
