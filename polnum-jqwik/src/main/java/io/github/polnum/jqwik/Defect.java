package io.github.polnum.jqwik;

/** Something that breaks a rule: puts a fault into a framework, or into the profile by which it is judged. */
@FunctionalInterface
interface Defect {

    void in(Site site);
}
