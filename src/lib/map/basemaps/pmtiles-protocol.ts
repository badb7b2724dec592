import { addProtocol } from 'maplibre-gl';
import { Protocol } from 'pmtiles';

let added = false;

/** Teaches MapLibre to read `pmtiles://` addresses by ranges of one file; once a page is enough. */
export function readPmtiles(): void {
	if (added) return;
	const { tilev4 } = new Protocol();
	addProtocol('pmtiles', async (request, abort) => {
		const { data } = await tilev4(request, abort);
		if (typeof data !== 'object' || data === null) throw new Error('The archive holds no tiles.');
		return { data };
	});
	added = true;
}
