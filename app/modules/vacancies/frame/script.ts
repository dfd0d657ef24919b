import { vacancyPaths } from "../paths.ts";
import { carried } from "../wish.ts";

/**
 * What another site loads: it puts the list where it stands, and makes it as high as the list says it is. It listens to that frame alone.
 * Plain JavaScript, as browsers of years ago read it.
 */
export const FRAME_SCRIPT = `(function () {
  var script = document.currentScript;
  if (!script) return;
  var source = new URL(script.src);
  var query = new URLSearchParams();
  ${JSON.stringify(carried)}.forEach(function (name) {
    var value = script.getAttribute("data-" + name);
    if (value) query.set(name, value);
  });
  var frame = document.createElement("iframe");
  frame.src = source.origin + "${vacancyPaths.frame}?" + query.toString();
  frame.title = script.getAttribute("data-title") || "Vrijwilligerswerk";
  frame.loading = "lazy";
  frame.style.width = "100%";
  frame.style.border = "0";
  frame.style.height = "600px";
  window.addEventListener("message", function (event) {
    if (event.source !== frame.contentWindow || event.origin !== source.origin) return;
    var height = event.data && event.data.samenHeight;
    if (typeof height === "number" && height > 0 && height < 20000) frame.style.height = Math.ceil(height) + "px";
  });
  script.parentNode.insertBefore(frame, script.nextSibling);
})();
`;
