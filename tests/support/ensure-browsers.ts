import { CHROMIUM } from './chromium';
import { DASK } from './dask';
import { FIREFOX, WEBKIT } from './engines/installed';
import { ensure } from './ensure';

for (const needed of [CHROMIUM, WEBKIT, FIREFOX, DASK])
	console.log(`${needed.name}: ${ensure(needed)}`);
