<?php
/**
 * Documents as posts keep them: JSON in base64 (RFC 4648) with `.` and `_` for `+` and `/`. Nothing on the way into a post, out of
 * it or through an import changes a letter of it: no filter of markup, no typographic quotes, no slashes; nor are there two
 * hyphens in a row, which the comments of blocks can't hold.
 *
 * @package PathwayElements
 */

namespace PathwayElements;

/**
 * @param string $stored as the editor has stored it.
 * @return string JSON that may stand in a `<script>`, whatever filters texts go through after this; '' for what is no document.
 */
function document_json( string $stored ): string {
	$text = base64_decode( strtr( $stored, '._', '+/' ), true ); // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions.obfuscation_base64_decode -- A format, not a disguise.
	$data = false === $text ? null : json_decode( $text );
	if ( ! is_object( $data ) ) {
		return '';
	}
	$json = wp_json_encode( $data, JSON_HEX_TAG | JSON_HEX_AMP | JSON_UNESCAPED_UNICODE | JSON_PRESERVE_ZERO_FRACTION );
	if ( false === $json ) {
		return '';
	}
	// Block themes look for shortcodes in the whole page, and would find those that a text is about. And WordPress writes its name
	// with a capital letter wherever it finds it.
	return (string) preg_replace_callback(
		'/"(?:[^"\\\\]|\\\\.)*+"/s',
		static function ( array $texts ): string {
			return str_replace( array( '[', 'Wordpress' ), array( '\u005b', 'W\u006frdpress' ), $texts[0] );
		},
		$json
	);
}
