import { CHROMIUM } from './chromium';
import { FIREFOX, WEBKIT } from './engines/installed';
import { ensure } from './ensure';

for (const needed of [CHROMIUM, WEBKIT, FIREFOX]) console.log(`${needed.name}: ${ensure(needed)}`);
