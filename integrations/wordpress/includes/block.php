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
	return '' === $guide ? '' : sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), $guide );
}
