import { mergeApplicationConfig } from '@angular/core';
import { bootstrapApplication, type BootstrapContext } from '@angular/platform-browser';
import { provideServerRendering } from '@angular/ssr';
import { App } from './app';
import { config } from './app.config';
import staticGuide from './guide.html' with { loader: 'text' };
import { STATIC_GUIDE } from './static-guide';

const serverConfig = mergeApplicationConfig(config, {
  providers: [provideServerRendering(), { provide: STATIC_GUIDE, useValue: staticGuide }],
});

export default (context: BootstrapContext) => bootstrapApplication(App, serverConfig, context);
