<?php
/**
 * The block “Career guide”.
 *
 * @package PathwayElements
 */

namespace PathwayElements;

const BLOCK = 'pathway-elements/career-pathway';

/** Hooks in what this file is for. */
function register_block(): void {
	add_filter( 'excerpt_allowed_blocks', __NAMESPACE__ . '\allow_in_excerpts' );
	add_action(
		'init',
		static function (): void {
			register_block_type(
				dirname( PLUGIN_FILE ) . '/block',
				array( 'render_callback' => __NAMESPACE__ . '\render_block' )
			);
		}
	);
}

/** @param string[] $blocks whose words may be in excerpts. */
function allow_in_excerpts( $blocks ) {
	$blocks[] = BLOCK;
	return $blocks;
}

/**
 * @param array  $attributes of the block.
 * @param string $saved      what the post has: a box with the guide's words.
 */
function render_block( array $attributes, string $saved ): string {
	$guide = guide_markup(
		array(
			'document'      => $attributes['document'] ?? '',
			'src'           => $attributes['src'] ?? '',
			'heading_level' => $attributes['headingLevel'] ?? 2,
			'content'       => preg_replace( '/^\s*<div\b[^>]*>|<\/div>\s*$/', '', $saved ),
		)
	);
	if ( '' === $guide ) {
		return '';
	}
	// What its author has named it, as links lead to it.
	$anchor = root_attribute( $saved, 'id' );
	$own    = '' === $anchor ? array() : array( 'id' => esc_attr( $anchor ) );
	return sprintf( '<div %s>%s</div>', get_block_wrapper_attributes( $own ), $guide );
}
