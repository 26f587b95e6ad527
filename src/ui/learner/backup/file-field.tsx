interface FileFieldProps {
  readonly label: string;
  readonly onChoose: (file: File) => void;
}

/** Chooses a backup. The field forgets at once what was chosen, so that the same file can come again. */
export function FileField({ label, onChoose }: FileFieldProps) {
  return (
    <label className="button backup-file">
      {label}
      <input
        type="file"
        autoComplete="off"
        data-import="backup"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) onChoose(file);
          currentTarget.value = "";
        }}
      />
    </label>
  );
}
