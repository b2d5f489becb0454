/** Starts a browser: the one that is named, else the machine's own, else the one among the dependencies. */
import { existsSync } from 'node:fs';
import packed from '@sparticuz/chromium';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';

const usualPlaces = [
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Nothing here may loosen what the browser enforces: the packed browser's own list of arguments
 * switches off web security, and every test of a policy would pass for the wrong reason.
 */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export async function launchBrowser(): Promise<Browser> {
  return await chromium.launch({ executablePath: await executable(), args: flags });
}

/** A browser that remembers in this folder, whatever becomes of it. */
export async function openProfile(folder: string): Promise<BrowserContext> {
  const executablePath = await executable();
  return await chromium.launchPersistentContext(folder, { executablePath, args: flags });
}

async function executable(): Promise<string> {
  const named = process.env['CHROMIUM_PATH'];
  return named || (usualPlaces.find((path) => existsSync(path)) ?? (await packed.executablePath()));
}
