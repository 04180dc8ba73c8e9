import { findBrowser } from './find-browser';

/** Makes sure that there is a browser to test in, and says which. */
try {
  console.log(`Testing in ${findBrowser()}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
