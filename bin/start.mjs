// `npm start`: installs, builds, then serves the town. PORT and PARVIS_PUBLIC_URL choose the address.
import { runParvis } from './run.mjs'

await runParvis(['serve', ...process.argv.slice(2)])
