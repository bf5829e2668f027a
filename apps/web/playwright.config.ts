import { defineConfig, devices } from '@playwright/test';
import { chromiumArgs, findChromium } from '@entente/testkit/browser/chromium.mjs';

export default defineConfig({
  testDir: './e2e',
  outputDir: './test-results',
  globalSetup: './e2e/globalSetup.ts',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // Conditions are awaited: a slow machine waits longer, a quick one no moment more.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: {
    // An action that waits longer waits for what will not come: it fails by its own name.
    actionTimeout: 60_000,
    ...devices['Desktop Chrome'],
    channel: undefined,
    launchOptions: { executablePath: findChromium() ?? undefined, args: chromiumArgs },
    // It slows every test: ask for it (--trace on) where one fails.
    trace: 'off',
  },
});
