<?php
/**
 * A guide's tag with what is in it.
 *
 * @package PathwayElements
 */

namespace PathwayElements;

/**
 * @param array $guide `document`, as posts keep it, or `src`, an address; `content`, its words as HTML; `heading_level`, 2 to 6.
 * @return string the tag; in feeds and excerpts its words alone, since no script comes along; '' where there is nothing to show.
 */
function guide_markup( array $guide ): string {
	$content = clean_static_content( $guide['content'] ?? '' );
	$json    = document_json( $guide['document'] ?? '' );
	// WordPress writes `&amp;` for some who save and not for others.
	$address = str_replace( '&amp;', '&', $guide['src'] ?? '' );
	$src     = '' === $json ? esc_url( $address, array( 'http', 'https' ) ) : '';
	if ( is_feed() || doing_filter( 'get_the_excerpt' ) || ( '' === $json && '' === $src ) ) {
		return $content;
	}
	enqueue_kit();
	$storage    = settings()['storage'];
	$level      = (int) ( $guide['heading_level'] ?? 2 );
	$attributes = array(
		'src'           => $src,
		'heading-level' => $level > 2 && $level <= 6 ? (string) $level : '',
		'storage'       => 'local' === $storage ? '' : $storage,
	);
	$tag        = '<career-pathway';
	foreach ( array_filter( $attributes ) as $name => $value ) {
		$tag .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	if ( '' !== $json ) {
		$content .= "<script type=\"application/json\">$json</script>";
	}
	return "$tag>$content</career-pathway>";
}
