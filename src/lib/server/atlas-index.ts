import { indexAtlas } from '../domain/atlas-index';
import { atlas } from './atlas';

/** The index of this build's atlas. */
export const atlasIndex = indexAtlas(atlas);
