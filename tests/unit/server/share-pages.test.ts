import { expect, test } from 'vitest';
import { pagesWithShareImage } from '../../../src/lib/server/share-pages';
import { atlasOf, collection, feature, point, smallFolder } from '../../support/authored';

const pictured = (shareImages: number) =>
	pagesWithShareImage(
		atlasOf(
			smallFolder({
				'atlas.yaml': `share_images: ${shareImages}\n`,
				'places/towns.geojson': collection(feature('alpha', point(10, 50)))
			})
		)
	).map(({ kind }) => kind);

test('an atlas larger than its curator has images for shows its articles’ and its own', () => {
	expect(pictured(500)).toContain('places');
	expect(new Set(pictured(0))).toEqual(new Set(['home', 'articles']));
});
