// Written so that a very old Node can still read it and say that it is too old.

/**
 * What is wrong with this Node, or null when it will do.
 *
 * @param {string} version like "20.19.0"
 * @returns {string | null}
 */
export function nodeComplaint(version) {
  var parts = version.split(".");
  var major = Number(parts[0]);
  var minor = Number(parts[1]);
  var fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 13) || major > 22;
  if (fits) return null;
  return "Samen needs Node 20.19 or a newer 20, or Node 22.13 or newer; this is Node " + version + ". Install one from https://nodejs.org and start again.";
}
