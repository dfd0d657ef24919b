// Behind `npm start`, `npm run dev` and `npm run db`. Plain and old-fashioned on purpose: a Node that is too old must get
// as far as its one clear sentence, so anything newer is loaded only after the check.
import { nodeComplaint } from "./node-version.mjs";

var complaint = nodeComplaint(process.versions.node);
if (complaint) {
  process.stderr.write(complaint + "\n");
  process.exitCode = 1;
} else {
  import("./bootstrap.mjs").then(function (bootstrap) {
    return bootstrap.run(process.argv.slice(2));
  });
}
