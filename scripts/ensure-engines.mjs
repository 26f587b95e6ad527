import { canInstall, install } from "./test/apt.mjs";
import { programs } from "./test/programs.mjs";

const missing = () => Object.entries(programs).filter(([, { find }]) => find() === undefined);

if (missing().length > 0 && canInstall()) {
  try {
    install(missing().map(([, program]) => program.package));
  } catch (error) {
    console.error(`Could not be installed: ${error.message}`);
  }
}
for (const [name, { find }] of Object.entries(programs)) {
  if (find()) console.log(`${name}: ${find()}`);
}
// Not a failure: what runs says of each by name that it was left out.
for (const [name, program] of missing()) {
  console.log(`LEFT OUT: ${name}. Install the package ${program.package} to test there too.`);
}
