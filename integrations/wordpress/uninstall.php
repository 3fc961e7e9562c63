<?php
/**
 * Removes the settings when the plugin is deleted. Guides stay in the posts: their text goes on to be read.
 *
 * @package PathwayElements
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( ! is_multisite() ) {
	delete_option( 'pathway_elements' );
	return;
}

foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $pathway_elements_site ) {
	delete_blog_option( $pathway_elements_site, 'pathway_elements' );
}
