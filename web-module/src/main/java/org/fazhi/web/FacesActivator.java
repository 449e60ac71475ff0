package org.fazhi.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.annotation.FacesConfig;

/** Switches on Faces with CDI for this application; holds nothing. */
@FacesConfig
@ApplicationScoped
public class FacesActivator {
}
