// `sandbox`: Prism's command line, with its own arguments.
import "@stoplight/prism-cli/dist/index.js";
