import * as v from 'valibot';

/** `[lng, lat]` in degrees; heights are refused, as nothing here would use them. */
export const position = v.pipe(
	v.array(v.pipe(v.number(), v.finite('expected a finite number'))),
	v.length(2, 'expected [longitude, latitude]')
);
const positions = v.array(position);

/** The drawn geometries of RFC 7946; a collection is only ever derived. */
export const geometry = v.variant('type', [
	v.strictObject({ type: v.literal('Point'), coordinates: position }),
	v.strictObject({ type: v.literal('MultiPoint'), coordinates: positions }),
	v.strictObject({ type: v.literal('LineString'), coordinates: positions }),
	v.strictObject({ type: v.literal('MultiLineString'), coordinates: v.array(positions) }),
	v.strictObject({ type: v.literal('Polygon'), coordinates: v.array(positions) }),
	v.strictObject({ type: v.literal('MultiPolygon'), coordinates: v.array(v.array(positions)) })
]);

/** A geometry that somebody drew. */
export type DrawnGeometry = v.InferOutput<typeof geometry>;

/** The ways GDAL and QGIS name WGS 84 with longitude first, the only system of RFC 7946. */
const WGS84 = ['urn:ogc:def:crs:OGC:1.3:CRS84', 'urn:ogc:def:crs:OGC::CRS84'];

/** The envelope of a GeoJSON file; its features are checked one by one. */
export const featureCollection = v.looseObject({
	type: v.literal('FeatureCollection'),
	features: v.array(v.unknown()),
	crs: v.optional(
		v.looseObject({
			properties: v.looseObject({
				name: v.picklist(WGS84, 'coordinates must be WGS 84, longitude first')
			})
		})
	)
});
