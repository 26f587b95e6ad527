interface PeopleLeftProps {
  readonly all: number;
  /** How many are left with what is known, and how many if all that is not known were so. */
  readonly sure: number;
  readonly could: number;
}

/** The town's people as a row of dots: filled who is left, ringed who might be left. The words stand beside it. */
export function PeopleLeft({ all, sure, could }: PeopleLeftProps) {
  return (
    <div className="people-left" aria-hidden="true">
      {Array.from({ length: all }, (_, index) => (
        <span
          key={index}
          className={
            index < could ? "person person-in" : index < sure ? "person person-open" : "person"
          }
        />
      ))}
    </div>
  );
}
